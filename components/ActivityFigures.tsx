import { type Activity, WORK } from '@/core/activity';
import type { Page } from './PagePanel';
import { fill, words } from './words';

export interface ActivityFiguresProps {
  readonly page: Page;
  /** Absent until the page has been looked at, and where no program of Gloss is in it. */
  readonly activity: Activity | undefined;
}

/** What Gloss does on a page in a sentence, and what that has taken in figures. */
export function ActivityFigures({ page, activity }: ActivityFiguresProps) {
  const text = words.activity;
  return (
    <>
      <p>{sentence(page, activity)}</p>
      {activity?.hasLeftAlone && <p>{words.leftAlone}</p>}
      {page.state === 'ready' && activity && <Figures {...activity} />}
      <p class="quiet">{text.privacy}</p>
    </>
  );
}

function sentence(page: Page, activity: Activity | undefined): string {
  const { silent, doing } = words.activity;
  if (page.state === 'loading') return words.looking;
  if (page.state !== 'ready') return silent[page.state];
  if (page.off) return silent.off;
  return activity ? doing[activity.doing] : words.looking;
}

function Figures({ spent, total, blocks, frames, allFrames, marks, unmarked }: Activity) {
  const text = words.activity;
  const [time, slices, longest] = total;
  const sum = unmarked.reduce((all, { count }) => all + count, 0);
  return (
    <table>
      <caption class="unseen">{text.title}</caption>
      <tbody>
        <Row name={text.time} value={milliseconds(time)} />
        {WORK.map((work) => (
          <Row key={work} isPart name={text.work[work]} value={milliseconds(spent[work])} />
        ))}
        <Row name={text.slices} value={slices} />
        <Row isPart name={text.longest} value={milliseconds(longest)} />
        <Row name={text.blocks} value={blocks} />
        <Row name={text.frames} value={fill(text.ofAll, frames, allFrames)} />
        <Row name={text.marks} value={marks} />
        <Row name={text.unmarked} value={sum} />
        {unmarked.map(({ why, count }) => (
          <Row key={why} isPart name={text.whys[why]} value={count} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly name: string;
  readonly value: number | string;
  /** Whether it is a part of the row above. */
  readonly isPart?: boolean;
}

function Row({ name, value, isPart = false }: RowProps) {
  return (
    <tr class={isPart ? 'part' : undefined}>
      <th scope="row">{name}</th>
      <td>{typeof value === 'number' ? fill('$1', value) : value}</td>
    </tr>
  );
}

/** Browsers tell the time in tenths of a ms at best. */
function milliseconds(time: number): string {
  return fill(words.activity.milliseconds, Math.round(time * 10) / 10);
}
