package org.edgeloop.experiment.ui.comparison.internal;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.edgeloop.experiment.ui.comparison.ComparisonSession;
import org.edgeloop.ui.DocumentHeader;
import org.edgeloop.ui.DocumentPage;

/** A page of the editor: how the comparison stands in its heading, the same buttons on every page, its content below. */
public abstract class ComparisonPage extends DocumentPage {

	private final ComparisonSession session;

	protected ComparisonPage(FormEditor editor, ComparisonSession session, String id, String title) {
		super(editor, id, title);
		this.session = session;
		session.addListener(this::update);
	}

	protected final ComparisonSession session() {
		return session;
	}

	@Override
	protected final DocumentHeader createHeader(Composite body, FormToolkit toolkit) {
		return new ComparisonHeader(body, toolkit, session, getEditorSite());
	}
}
