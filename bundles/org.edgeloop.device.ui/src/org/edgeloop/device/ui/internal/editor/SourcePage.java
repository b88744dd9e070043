package org.edgeloop.device.ui.internal.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.edgeloop.device.ui.editor.DeviceSession;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.SourceArea;
import org.edgeloop.ui.SourceText;

/** The device's file as text. What is typed takes effect on the other pages as soon as it is sound, and the other way round. */
final class SourcePage extends SessionPage {

	static final String ID = "source";

	private final SourceText text;
	private SourceArea area;

	SourcePage(FormEditor editor, DeviceSession session, SourceText text) {
		super(editor, session, ID, "Source");
		this.text = text;
	}

	@Override
	protected void createContent(Composite body, FormToolkit toolkit) {
		area = new SourceArea(body, text);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 200).applyTo(area.control());
	}

	@Override
	protected void refresh() {
		area.refresh();
		text.problem().ifPresent(found -> say(Icons.ERROR, found.toLine()));
	}

	@Override
	public void setFocus() {
		if (area != null) {
			area.control().setFocus();
		}
	}
}
