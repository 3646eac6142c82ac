"use client"; // after a navigation by script the browser itself moves no focus

import { usePathname, useSearchParams } from "next/navigation";
import { useEffect } from "react";

/**
 * An address may name what the keyboard shall land on, as `#row-…`: the row after one that has just left its list.
 * Without JavaScript the browser goes there by itself.
 */
export function ArrivalFocus() {
  const pathname = usePathname();
  const query = useSearchParams().toString();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each arrival counts, also at an address with the same fragment
  useEffect(() => {
    const target = window.location.hash && document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
    if (target) target.focus();
  }, [pathname, query]);
  return null;
}
