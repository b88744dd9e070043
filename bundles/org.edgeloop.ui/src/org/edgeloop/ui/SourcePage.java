package org.edgeloop.ui;

import java.util.function.BiFunction;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** A document's file as text. What is typed takes effect on the other pages as soon as it is sound, and the other way round. */
public final class SourcePage extends DocumentPage {

	public static final String ID = "source";

	private final SourceText text;
	private final BiFunction<Composite, FormToolkit, DocumentHeader> heading;
	private SourceArea area;

	/**
	 * @param text knows whether what was typed is sound
	 * @param heading makes what stands above every page
	 */
	public SourcePage(FormEditor editor, SourceText text, BiFunction<Composite, FormToolkit, DocumentHeader> heading) {
		super(editor, ID, "Source");
		this.text = text;
		this.heading = heading;
	}

	@Override
	protected DocumentHeader createHeader(Composite body, FormToolkit toolkit) {
		return heading.apply(body, toolkit);
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
