/**
 * XML as small trees, one for each record, read as a stream. Nothing outside the file is ever
 * resolved: a DOCTYPE is skipped unread, and one that brings declarations of its own is refused.
 */
import { SaxesParser } from 'saxes';
import { CAPS } from './limits';
import { Refusal } from './reading';

export interface XmlElement {
  /** Without a namespace's prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Counted from 1. */
  readonly line: number;
  readonly children: readonly XmlElement[];
  /** All text within, tags left out. */
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

export interface XmlReader {
  /** Names of the elements that are handed over whole. */
  readonly records: ReadonlySet<string>;
  onRoot(root: XmlElement): void;
  onRecord(record: XmlElement): void;
}

/** Reads a document. Throws `Refusal` with the line of what is wrong with it. */
export function readXml(text: string, { records, onRoot, onRecord }: XmlReader): void {
  const parser = new SaxesParser({ xmlns: false });
  /** The element that is open at each depth; only those within a record are kept whole. */
  const open: OpenElement[] = [];
  let recordDepth = 0;
  const refuse = (reason: string): never => {
    throw new Refusal(reason, parser.line);
  };

  parser.on('error', ({ message }) => {
    refuse(`is not well-formed XML: ${message.replace(/^\S*?\d+:\d+: /, '').replace(/\.$/, '')}`);
  });
  parser.on('doctype', (doctype) => {
    if (/\[|<!/.test(doctype))
      refuse('has a DOCTYPE with declarations of its own, which Gloss never reads');
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = {
      name: localName(name),
      attributes,
      line: parser.line,
      children: [],
      text: '',
    };
    open.push(element);
    if (open.length > CAPS.depth) refuse(`has more than ${CAPS.depth} elements within one another`);
    if (open.length === 1) onRoot(element);
    if (recordDepth === 0 && records.has(element.name)) recordDepth = open.length;
  });
  const addText = (piece: string) => {
    const element = open.at(-1);
    if (element && recordDepth > 0) element.text += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const element = open.pop();
    if (!element || recordDepth === 0) return;
    if (open.length < recordDepth) {
      recordDepth = 0;
      onRecord(element);
      return;
    }
    const parent = open.at(-1);
    parent?.children.push(element);
    if (parent) parent.text += element.text;
  });
  parser.write(text).close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** An attribute, whatever the prefix of its name: "xml:lang" is "lang". */
export function attribute({ attributes }: XmlElement, name: string): string {
  return attributes[name] ?? attributes[`xml:${name}`] ?? '';
}
