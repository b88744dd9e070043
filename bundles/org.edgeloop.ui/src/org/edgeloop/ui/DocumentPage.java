package org.edgeloop.ui;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/** A page of a {@link DocumentEditor}: the same heading on every page, its content below. One that nobody sees waits to be brought up to date. */
public abstract class DocumentPage extends FormPage {

	private ScrolledForm form;
	private DocumentHeader header;
	private boolean stale = true;

	protected DocumentPage(FormEditor editor, String id, String title) {
		super(editor, id, title);
	}

	/** Makes the heading as the first child of a body with a grid of one column. */
	protected abstract DocumentHeader createHeader(Composite body, FormToolkit toolkit);

	/** Makes the widgets of the page in a body with a grid of one column. */
	protected abstract void createContent(Composite body, FormToolkit toolkit);

	/** Shows what is so now. */
	protected abstract void refresh();

	@Override
	protected final void createFormContent(IManagedForm managed) {
		form = managed.getForm();
		Composite body = form.getBody();
		GridLayoutFactory.fillDefaults().margins(8, 6).spacing(10, 6).applyTo(body);
		header = createHeader(body, managed.getToolkit());
		createContent(body, managed.getToolkit());
		refreshNow();
	}

	/** Says something in the heading of the page, in place of how the document stands. */
	protected final void say(Icons icon, String sentence) {
		header.say(icon, sentence);
	}

	/** Has the page show the present state; one that nobody sees is brought up to date when it is opened. */
	public final void update() {
		stale = true;
		if (isActive() && isCreated()) {
			refreshNow();
		}
	}

	private boolean isCreated() {
		return form != null && !form.isDisposed();
	}

	@Override
	public void setActive(boolean active) {
		super.setActive(active);
		if (active && stale && isCreated()) {
			refreshNow();
		}
	}

	private void refreshNow() {
		stale = false;
		header.update();
		refresh();
	}
}
