package org.edgeloop.experiment.ui.comparison.internal;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.edgeloop.experiment.ui.comparison.ComparisonSession;
import org.edgeloop.ui.Icons;

/** A page of the editor: how the comparison stands in its heading, the same buttons on every page, its content below. */
public abstract class ComparisonPage extends FormPage {

	private final ComparisonSession session;
	private ScrolledForm form;
	private ComparisonHeader header;
	private boolean stale = true;

	protected ComparisonPage(FormEditor editor, ComparisonSession session, String id, String title) {
		super(editor, id, title);
		this.session = session;
		session.addListener(this::update);
	}

	protected final ComparisonSession session() {
		return session;
	}

	@Override
	protected final void createFormContent(IManagedForm managed) {
		FormToolkit toolkit = managed.getToolkit();
		form = managed.getForm();
		Composite body = form.getBody();
		GridLayoutFactory.fillDefaults().margins(8, 6).spacing(10, 6).applyTo(body);
		header = new ComparisonHeader(body, toolkit, session, getEditorSite());
		createContent(body, toolkit);
		refreshNow();
	}

	/** Makes the widgets of the page in a body with a grid of one column. */
	protected abstract void createContent(Composite body, FormToolkit toolkit);

	/** Shows what the session holds now. */
	protected abstract void refresh();

	/** Says something in the heading of the page, in place of how the comparison stands. */
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
		header.refresh();
		refresh();
	}
}
