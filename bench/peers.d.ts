/** What the benchmarks use of packages that are installed only when they run. */
declare module 'date-fns' {
  export function addBusinessDays(date: Date, amount: number): Date;
}

declare module '@myriaddreamin/typst-ts-node-compiler' {
  interface Compiler {
    pdf(source: { readonly mainFileContent: string }): Buffer;
    evictCache(maxAge: number): void;
  }
  export const NodeCompiler: {
    create(options: {
      readonly workspace: string;
      readonly fontArgs: readonly { readonly fontPaths: readonly string[] }[];
    }): Compiler;
  };
}

declare module 'playwright-core' {
  interface Page {
    goto(url: string): Promise<unknown>;
    evaluate(script: string): Promise<unknown>;
    pdf(options: { readonly preferCSSPageSize: boolean }): Promise<Buffer>;
  }
  interface Browser {
    newPage(): Promise<Page>;
    close(): Promise<void>;
  }
  export const chromium: {
    launch(options: {
      readonly executablePath: string;
      readonly args: readonly string[];
      readonly env: NodeJS.ProcessEnv;
    }): Promise<Browser>;
  };
}
