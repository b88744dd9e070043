package org.edgeloop.dataset.ui.queue;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.edgeloop.dataset.ui.queue.internal.QueueTable;
import org.edgeloop.dataset.ui.queue.internal.WindowOpener;

/** The windows of the queue as a table: which one is looked at, which were, and why some cannot be. */
public final class WindowsView extends ViewPart {

	public static final String ID = "org.edgeloop.dataset.ui.windowsView";

	private static final String HINT = "No windows to look at. Choose a column, a bin or a chunk in a drift report and open its rows: "
			+ "they are listed here and shown in the labelling editor one after the other, by Q and Shift+Q.";
	private static final int MARGIN = 8;

	private final WindowQueue queue = WindowQueue.shared();
	private final Runnable refresh = this::refresh;
	private Composite book;
	private StackLayout stack;
	private Label hint;
	private Composite page;
	private Label position;
	private QueueTable table;

	@Override
	public void createPartControl(Composite parent) {
		book = new Composite(parent, SWT.NONE);
		stack = new StackLayout();
		book.setLayout(stack);
		hint = new Label(book, SWT.WRAP);
		hint.setText(HINT);
		page = new Composite(book, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(page);
		position = new Label(page, SWT.NONE);
		position.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).indent(MARGIN, 2).applyTo(position);
		var opener = new WindowOpener(getSite().getPage(), queue);
		table = new QueueTable(page, opener::show);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
		queue.addListener(refresh);
		refresh();
	}

	private void refresh() {
		List<QueuedWindow> windows = queue.windows();
		long faults = windows.stream().filter(window -> !window.isUsable()).count();
		position.setText(queue.position() + (faults == 0 ? "" : ", " + faults + " cannot be shown")
				+ (windows.size() <= QueueTable.MOST_ROWS ? "" : ", the first " + QueueTable.MOST_ROWS + " are listed"));
		table.show(windows);
		stack.topControl = windows.isEmpty() ? hint : page;
		stack.marginHeight = stack.marginWidth = windows.isEmpty() ? MARGIN : 0;
		book.layout(true, true);
	}

	@Override
	public void setFocus() {
		(queue.windows().isEmpty() ? hint : table.control()).setFocus();
	}

	@Override
	public void dispose() {
		queue.removeListener(refresh);
		super.dispose();
	}
}
