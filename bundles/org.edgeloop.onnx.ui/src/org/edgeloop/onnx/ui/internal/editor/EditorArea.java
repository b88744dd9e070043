package org.edgeloop.onnx.ui.internal.editor;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.edgeloop.base.Problem;
import org.edgeloop.ui.ProblemPage;

/** What the editor of a model shows: the graph, or a page that says why there is none. */
public final class EditorArea {

	private final Composite book;
	private final StackLayout stack = new StackLayout();
	private final Composite waiting;
	private final Label message;
	private final ProblemPage problemPage;
	private final Composite page;

	/** @param tryAgain opens the file once more */
	public EditorArea(Composite parent, Runnable tryAgain) {
		book = new Composite(parent, SWT.NONE);
		book.setLayout(stack);
		waiting = new Composite(book, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(24, 24).applyTo(waiting);
		message = new Label(waiting, SWT.NONE);
		page = new Composite(book, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		problemPage = new ProblemPage(book, tryAgain);
	}

	/** @return where the graph goes, with a grid layout of one column */
	public Composite page() {
		return page;
	}

	/** Says what is going on in place of the graph. */
	public void showMessage(String text) {
		message.setText(text);
		waiting.layout();
		top(waiting);
	}

	public void showProblem(Problem problem) {
		problemPage.show(problem);
		top(problemPage.control());
	}

	public void showPage() {
		top(page);
	}

	private void top(Control control) {
		stack.topControl = control;
		book.layout(true, true);
	}

	public void setFocus() {
		if (stack.topControl == problemPage.control()) {
			problemPage.setFocus();
		} else {
			stack.topControl.setFocus();
		}
	}
}
