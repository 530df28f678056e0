export declare const ocellus: string;
