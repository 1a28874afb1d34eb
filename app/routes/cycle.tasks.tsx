/** Here the start page is asked for: what the one who asks has to do now. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { seeTasks } from '../cycle/reads/tasks.server';
import { TasksPage } from '../cycle/views/tasks';
import { show } from '../http/form.server';
import { sentence } from '../http/language.server';
import { signedIn } from './at.server';

export { titled as meta } from '../ui/title';

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor } = await signedIn(args);
  const tasks = await show(actor, () => seeTasks(db, actor));
  return { title: sentence(actor.language, 'cycle', actor.role === 'ministry' ? 'tasksReview' : 'tasks'), tasks, role: actor.role, today: actor.today };
}

export default function Tasks() {
  return <TasksPage {...useLoaderData<typeof loader>()} />;
}
