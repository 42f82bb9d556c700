/** What an empty list says that could not be read: it may well hold something. */
export const notRead = '没有读到，请重试';
