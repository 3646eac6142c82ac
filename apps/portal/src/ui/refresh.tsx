"use client"; // only a script can look again by itself; without one the page is opened anew

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Asks the server again every so many milliseconds while somebody looks. What is typed stays where it is. */
export function Refresh({ every }: { readonly every: number }) {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) router.refresh();
    }, every);
    return () => clearInterval(timer);
  }, [router, every]);
  return null;
}
