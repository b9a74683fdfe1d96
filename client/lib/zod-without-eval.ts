import { z } from 'zod';

/* Zod would compile its checks with `new Function`, which the page's Content-Security-Policy refuses (and reports). */
z.config({ jitless: true });
