package org.edgeloop.dataset.ui.queue.internal;

import java.util.function.BiConsumer;

import org.eclipse.ui.IWorkbenchPage;
import org.edgeloop.dataset.ui.queue.WindowQueue;

/** What a key, a button or a menu entry does with the windows queue; a command's handler in {@code plugin.xml} names the constant. */
enum WindowCommand {

	NEXT((page, queue) -> new WindowOpener(page, queue).step(true)),
	PREVIOUS((page, queue) -> new WindowOpener(page, queue).step(false)),
	LEAVE_OUT((page, queue) -> queue.current().ifPresent(window -> {
		queue.leaveOut(window);
		queue.current().ifPresent(new WindowOpener(page, queue)::show);
	})),
	LABEL((page, queue) -> new LabelWindows(page, queue).start());

	private final BiConsumer<IWorkbenchPage, WindowQueue> action;

	WindowCommand(BiConsumer<IWorkbenchPage, WindowQueue> action) {
		this.action = action;
	}

	void perform(IWorkbenchPage page, WindowQueue queue) {
		action.accept(page, queue);
	}
}
