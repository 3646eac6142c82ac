/** What happens on the shoppers' phones: taps that only WeChat sees. In demo mode the sandbox plays them. */
export function phonesOfShoppers(sandboxUrl: string) {
  async function tap<T>(path: string, body: object): Promise<T> {
    const response = await fetch(`${sandboxUrl}/__sandbox/${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`the sandbox answered ${response.status} to ${path}: ${await response.text()}`);
    return (await response.json()) as T;
  }
  return {
    signInCode: async (user: string) => (await tap<{ code: string }>("wx/login", { user })).code,
    phoneCode: async (user: string, phone: string) =>
      (await tap<{ code: string }>("wx/phone-code", { user, phone })).code,
    pay: (user: string, payment: object) => tap<unknown>("wxpay/pay", { ...payment, user }),
    runWhatIsDue: () => tap<unknown>("tick", {}),
  };
}

export type PhonesOfShoppers = ReturnType<typeof phonesOfShoppers>;
