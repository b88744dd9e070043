package org.edgeloop.ui;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.LineNumberRulerColumn;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Shows and edits the text of an editor's file, with line numbers. */
public final class SourceArea {

	private static final int RULER = 12;

	private final SourceText text;
	private final SourceViewer viewer;
	private boolean showing;

	public SourceArea(Composite parent, SourceText text) {
		this.text = text;
		CompositeRuler ruler = new CompositeRuler(RULER);
		LineNumberRulerColumn numbers = new LineNumberRulerColumn();
		ruler.addDecorator(0, numbers);
		viewer = new SourceViewer(parent, ruler, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.setDocument(new Document(text.text()));
		AccessibleNames.set(viewer.getTextWidget(), "Source");
		viewer.getTextWidget().setFont(JFaceResources.getTextFont());
		Runnable recolour = () -> {
			viewer.getTextWidget().setBackground(ThemeColors.CANVAS.color());
			viewer.getTextWidget().setForeground(ThemeColors.TEXT.color());
			numbers.setForeground(ThemeColors.MUTED_TEXT.color());
			numbers.setBackground(ThemeColors.CANVAS.color());
		};
		recolour.run();
		ThemeColors.whenChanged(viewer.getControl(), recolour);
		viewer.addTextListener(_ -> {
			if (!showing) {
				text.typed(viewer.getDocument().get());
			}
		});
	}

	public Control control() {
		return viewer.getControl();
	}

	/** Shows the text as it is now; the cursor stays where it was. */
	public void refresh() {
		if (!viewer.getDocument().get().equals(text.text())) {
			int top = viewer.getTopIndex();
			int caret = viewer.getTextWidget().getCaretOffset();
			showing = true;
			viewer.getDocument().set(text.text());
			showing = false;
			viewer.setTopIndex(top);
			viewer.getTextWidget().setCaretOffset(Math.min(caret, text.text().length()));
		}
	}
}
