package org.edgeloop.ui;

import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.editor.FormEditor;

/** The pages of an editor, made together for one document. */
public interface EditorPages {

	void addTo(FormEditor editor) throws PartInitException;

	/** The text of the document has turned sound or unsound. */
	void sourceChanged();
}
