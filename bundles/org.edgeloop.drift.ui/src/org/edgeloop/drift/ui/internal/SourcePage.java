package org.edgeloop.drift.ui.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.edgeloop.drift.ui.DriftSession;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.SourceArea;
import org.edgeloop.ui.SourceText;

/** The report's file as text. What is typed takes effect on the other pages as soon as it is sound, and the other way round. */
public final class SourcePage extends DriftPage {

	public static final String ID = "source";

	private final SourceText text;
	private SourceArea area;

	/** @param text knows whether what was typed is sound */
	public SourcePage(FormEditor editor, DriftSession session, SourceText text) {
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
