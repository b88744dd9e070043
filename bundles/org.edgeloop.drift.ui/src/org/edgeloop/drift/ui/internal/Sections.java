package org.edgeloop.drift.ui.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;

/** Sections of a form, all alike. */
public final class Sections {

	private Sections() {
	}

	/**
	 * @param span how many columns of the parent's grid it takes
	 * @param columns of the grid inside
	 * @return where its content goes
	 */
	public static Composite add(FormToolkit toolkit, Composite parent, String title, int span, int columns, boolean isTall) {
		Section section = toolkit.createSection(parent, Section.TITLE_BAR);
		section.setText(title);
		GridDataFactory.fillDefaults().grab(true, isTall).span(span, 1).align(SWT.FILL, isTall ? SWT.FILL : SWT.BEGINNING).applyTo(section);
		Composite content = toolkit.createComposite(section);
		GridLayoutFactory.fillDefaults().numColumns(columns).margins(2, 4).spacing(6, 4).applyTo(content);
		section.setClient(content);
		return content;
	}
}
