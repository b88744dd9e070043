package org.edgeloop.onnx.ui.internal.properties;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

/** What an operator does, or what the file says of an element, with the way to where more is written. */
public final class DocumentationArea {

	private static final int MARGIN = 8;

	private final Composite area;
	private final Text text;
	private final Link link;
	private Optional<String> address = Optional.empty();

	public DocumentationArea(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN / 2).applyTo(area);
		text = new Text(area, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI | SWT.V_SCROLL);
		text.setBackground(area.getBackground());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
		link = new Link(area, SWT.NONE);
		link.addListener(SWT.Selection, _ -> address.ifPresent(Program::launch));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(link);
	}

	/** @return the area */
	public Composite control() {
		return area;
	}

	/** @param page where more is written */
	public void show(String documentation, Optional<String> page) {
		address = page;
		text.setText(documentation);
		link.setText(page.map(found -> "<a>More about this operator</a>").orElse(""));
		link.setToolTipText(page.orElse(null));
		((GridData) link.getLayoutData()).exclude = page.isEmpty();
		link.setVisible(page.isPresent());
		area.layout();
	}
}
