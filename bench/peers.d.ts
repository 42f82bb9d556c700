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
