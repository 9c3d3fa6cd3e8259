/** A batch's text, believed only when it has the shape office.js gives it. */
import type { Action, ArgumentInfo, BatchRequest, ObjectPath, QueryInfo } from "./wire";

/** null: this is no batch, whatever it is. What its arguments are is for the called to say. */
export function batchFrom(text: string): BatchRequest | null {
  const whole = parsed(text);
  if (!isRecord(whole) || !isList(whole.Actions, isAction) || !isRecord(whole.ObjectPaths)) return null;
  return Object.values(whole.ObjectPaths).every(isPath) ? (whole as unknown as BatchRequest) : null;
}

/** What a JSON text says; undefined for anything else. */
export function parsed(text: unknown): unknown {
  try {
    return typeof text === "string" ? (JSON.parse(text) as unknown) : undefined;
  } catch {
    return undefined;
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isAction(value: unknown): value is Action {
  return (
    isRecord(value) &&
    [value.Id, value.ActionType, value.ObjectPathId].every(isNumber) &&
    isText(value.Name) &&
    isOptional(value.ArgumentInfo, isArguments) &&
    isOptional(value.QueryInfo, isQuery) &&
    isOptional(value.ObjectState, isRecord)
  );
}

function isPath(value: unknown): value is ObjectPath {
  return (
    isRecord(value) &&
    [value.Id, value.ObjectPathType].every(isNumber) &&
    isText(value.Name) &&
    isOptional(value.ParentObjectPathId, isNumber) &&
    isOptional(value.ArgumentInfo, isArguments)
  );
}

function isArguments(value: unknown): value is ArgumentInfo {
  return (
    isRecord(value) &&
    isOptional(value.Arguments, Array.isArray) &&
    isOptional(value.ReferencedObjectPathIds, Array.isArray)
  );
}

function isQuery(value: unknown): value is QueryInfo {
  const texts = (list: unknown) => isList(list, isText);
  return (
    isRecord(value) &&
    isOptional(value.Select, texts) &&
    isOptional(value.Expand, texts) &&
    isOptional(value.Skip, isNumber) &&
    isOptional(value.Top, isNumber)
  );
}

function isOptional(value: unknown, is: (value: unknown) => boolean): boolean {
  return value === undefined || value === null || is(value);
}

function isList(value: unknown, is: (value: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(is);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isNumber(value: unknown): value is number {
  return typeof value === "number";
}
