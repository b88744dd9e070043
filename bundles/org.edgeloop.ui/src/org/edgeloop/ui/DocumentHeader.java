package org.edgeloop.ui;

import java.nio.file.Path;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** What stands above every page of a {@link DocumentEditor}: the document's name, how it stands, and buttons. */
public abstract class DocumentHeader {

	private final FormToolkit toolkit;
	private final Composite control;
	private final Label title;
	private final Label icon;
	private final Label state;

	/** @param body of the page; the heading is its first child */
	protected DocumentHeader(Composite body, FormToolkit toolkit) {
		this.toolkit = toolkit;
		control = toolkit.createComposite(body);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(control);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
		title = toolkit.createLabel(control, "");
		title.setFont(JFaceResources.getBannerFont());
		icon = toolkit.createLabel(control, "");
		GridDataFactory.swtDefaults().hint(16, 16).indent(8, 0).applyTo(icon);
		state = toolkit.createLabel(control, "");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(80, SWT.DEFAULT).applyTo(state);
	}

	/** Adds a button behind those that are there. */
	protected final Button button(String text, String hint, Runnable action) {
		((GridLayout) control.getLayout()).numColumns++;
		Button button = toolkit.createButton(control, text, SWT.PUSH);
		button.setToolTipText(hint);
		button.addListener(SWT.Selection, _ -> action.run());
		return button;
	}

	/** Shows what is so now. */
	final void update() {
		refresh();
		control.layout(true, true);
	}

	/** Says the name of the document, and how it stands. */
	protected abstract void refresh();

	protected final void setTitle(String name) {
		title.setText(name.replace("&", "&&"));
	}

	/** Says something in place of how the document stands. */
	protected final void say(Icons picture, String sentence) {
		say(picture, sentence, sentence);
	}

	/** @param more what the pointer is told */
	protected final void say(Icons picture, String sentence, String more) {
		icon.setImage(picture.image());
		icon.setVisible(true);
		state.setText(sentence.replace("&", "&&"));
		state.setToolTipText(more);
	}

	/** Says that nothing is to be said of the document, beside what is in it. */
	protected final void sayContent(String words, String more) {
		icon.setVisible(false);
		state.setText(words.replace("&", "&&"));
		state.setToolTipText(more);
	}

	/** @return the name that a document has given itself, or else its file's without the ending */
	protected static String nameOf(String given, Path file, String extension) {
		String name = String.valueOf(file.getFileName());
		return !given.isBlank() ? given : name.endsWith("." + extension) ? name.substring(0, name.length() - extension.length() - 1) : name;
	}
}
