package org.edgeloop.dataset.ui.queue;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.edgeloop.dataset.ui.queue.internal.WindowOpener;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.RowColumn;
import org.edgeloop.ui.RowTable;

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
	private RowTable<QueuedWindow> table;

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
		table = new RowTable<>(page, columns(), opener::show);
		table.setImage(WindowsView::image);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
		queue.addListener(refresh);
		refresh();
	}

	private static List<RowColumn<QueuedWindow>> columns() {
		return List.of(number("#", 6, window -> window.number()), RowColumn.words("Recording", 36, window -> window.window().recording()),
				RowColumn.words("Channel", 12, window -> window.window().channel()),
				number("From", 12, window -> window.window().range().from()), number("To", 12, window -> window.window().range().to()),
				RowColumn.words("State", 60, WindowsView::state));
	}

	private static RowColumn<QueuedWindow> number(String title, int characters, ToLongFunction<QueuedWindow> value) {
		return new RowColumn<>(title, characters, true, window -> Long.toString(value.applyAsLong(window)), Comparator.comparingLong(value));
	}

	private static @Nullable Image image(QueuedWindow window) {
		Icons usual = window.isCurrent() ? Icons.NEXT : Icons.WINDOWS;
		return (window.isUsable() ? usual : Icons.WARNING).image();
	}

	private static String state(QueuedWindow window) {
		String seen = window.isCurrent() ? "shown" : window.isSeen() ? "seen" : "";
		return window.isUsable() ? seen : window.fault();
	}

	private void refresh() {
		List<QueuedWindow> windows = queue.windows();
		long faults = windows.stream().filter(window -> !window.isUsable()).count();
		position.setText(queue.position() + (faults == 0 ? "" : ", " + faults + " cannot be shown"));
		table.show(windows);
		table.reveal(QueuedWindow::isCurrent);
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
