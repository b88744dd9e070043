package org.edgeloop.drift.ui.internal;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.source.LineNumberRulerColumn;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.edgeloop.base.Problem;
import org.edgeloop.drift.ui.DriftSession;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.ThemeColors;

/** The report's file as text. What is typed takes effect on the other pages as soon as it is sound, and the other way round. */
public final class SourcePage extends DriftPage {

	public static final String ID = "source";

	private static final int RULER = 12;

	private final SourceText text;
	private SourceViewer viewer;
	private boolean showing;

	/** @param text knows whether what was typed is sound */
	public SourcePage(FormEditor editor, DriftSession session, SourceText text) {
		super(editor, session, ID, "Source");
		this.text = text;
	}

	@Override
	protected void createContent(Composite body, FormToolkit toolkit) {
		CompositeRuler ruler = new CompositeRuler(RULER);
		LineNumberRulerColumn numbers = new LineNumberRulerColumn();
		ruler.addDecorator(0, numbers);
		viewer = new SourceViewer(body, ruler, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.setDocument(new Document(text.text()));
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 200).applyTo(viewer.getControl());
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

	@Override
	protected void refresh() {
		if (!viewer.getDocument().get().equals(text.text())) {
			int top = viewer.getTopIndex();
			int caret = viewer.getTextWidget().getCaretOffset();
			showing = true;
			viewer.getDocument().set(text.text());
			showing = false;
			viewer.setTopIndex(top);
			viewer.getTextWidget().setCaretOffset(Math.min(caret, text.text().length()));
		}
		Optional<Problem> problem = text.problem();
		problem.ifPresent(found -> say(Icons.ERROR, found.toLine()));
	}

	@Override
	public void setFocus() {
		if (viewer != null) {
			viewer.getControl().setFocus();
		}
	}
}
