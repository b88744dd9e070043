package org.edgeloop.device.ui.internal.editor;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.edgeloop.device.ui.editor.DeviceSession;
import org.edgeloop.ui.DocumentHeader;
import org.edgeloop.ui.DocumentPage;

/** A page of the editor: the device and the same buttons in its heading, its content below. */
abstract class SessionPage extends DocumentPage {

	private final DeviceSession session;

	protected SessionPage(FormEditor editor, DeviceSession session, String id, String title) {
		super(editor, id, title);
		this.session = session;
		session.addListener(this::update);
	}

	protected final DeviceSession session() {
		return session;
	}

	@Override
	protected final DocumentHeader createHeader(Composite body, FormToolkit toolkit) {
		return new DeviceHeader(body, toolkit, session, getEditorSite());
	}
}
