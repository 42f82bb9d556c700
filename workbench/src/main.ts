import { createApp } from 'vue';
import 'element-plus/dist/index.css';
import './style.css';
import App from './App.vue';
import { router } from './router.ts';

// A new version took the parts of this one away: the page that was asked for is loaded anew.
window.addEventListener('vite:preloadError', () => window.location.reload());

createApp(App).use(router).mount('#workbench');
