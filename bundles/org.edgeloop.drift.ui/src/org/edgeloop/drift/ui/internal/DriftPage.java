package org.edgeloop.drift.ui.internal;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.edgeloop.drift.ui.DriftSession;
import org.edgeloop.ui.DocumentHeader;
import org.edgeloop.ui.DocumentPage;

/** A page of the editor: the report's state in its heading, the same buttons on every page, its content below. */
public abstract class DriftPage extends DocumentPage {

	private final DriftSession session;
	private final Commands commands;

	protected DriftPage(FormEditor editor, DriftSession session, String id, String title) {
		super(editor, id, title);
		this.session = session;
		commands = new Commands(editor.getSite());
		session.addListener(this::update);
	}

	protected final DriftSession session() {
		return session;
	}

	protected final Commands commands() {
		return commands;
	}

	@Override
	protected final DocumentHeader createHeader(Composite body, FormToolkit toolkit) {
		return new DriftHeader(body, toolkit, session, commands);
	}
}
