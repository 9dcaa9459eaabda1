/** Access to pages, as the browser's own page of extensions gives it and takes it away. */
import type { Launched } from './launch';

/** Lets Gloss read all sites, or only where it is clicked. */
export async function letInChromium(
  { context, extensionId }: Pick<Launched, 'context' | 'extensionId'>,
  isAllowed: boolean,
): Promise<void> {
  const settings = await context.newPage();
  await settings.goto(`chrome://extensions/?id=${extensionId}`);
  await settings.evaluate(
    ([id, hostAccess]) => {
      const { developerPrivate } = chrome as unknown as {
        developerPrivate: { updateExtensionConfiguration(update: object): Promise<void> };
      };
      return developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess });
    },
    [extensionId, isAllowed ? 'ON_ALL_SITES' : 'ON_CLICK'] as const,
  );
  await settings.close();
}
