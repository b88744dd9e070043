package org.edgeloop.drift.ui.internal;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.edgeloop.drift.ui.DriftSession;
import org.edgeloop.ui.Icons;

/** A page of the editor: the report's state in its heading, the same buttons on every page, its content below. */
public abstract class DriftPage extends FormPage {

	private final DriftSession session;
	private final Commands commands;
	private ScrolledForm form;
	private PageHeader header;
	private boolean stale = true;

	protected DriftPage(FormEditor editor, DriftSession session, String id, String title) {
		super(editor, id, title);
		this.session = session;
		commands = new Commands(editor.getSite());
		session.addListener(this::changed);
	}

	protected final DriftSession session() {
		return session;
	}

	protected final Commands commands() {
		return commands;
	}

	@Override
	protected final void createFormContent(IManagedForm managed) {
		FormToolkit toolkit = managed.getToolkit();
		form = managed.getForm();
		Composite body = form.getBody();
		GridLayoutFactory.fillDefaults().margins(8, 6).spacing(10, 6).applyTo(body);
		header = new PageHeader(body, toolkit, session, commands);
		createContent(body, toolkit);
		refreshNow();
	}

	/** Makes the widgets of the page in a body with a grid of one column. */
	protected abstract void createContent(Composite body, FormToolkit toolkit);

	/** Says something in the heading of the page, in place of how the report stands. */
	protected final void say(Icons icon, String sentence) {
		header.say(icon, sentence);
	}

	/** Shows what the session holds now. */
	protected abstract void refresh();

	/** Has the page show the present state; one that nobody sees is brought up to date when it is opened. */
	public final void update() {
		changed();
	}

	private void changed() {
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
