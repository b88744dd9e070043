package org.edgeloop.versioning.ui.internal.data;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.edgeloop.ui.FormDialog;

/** Asks whether DVC is to keep the recordings of a project that comes under version control. */
public final class BeginVersionsDialog extends FormDialog<Boolean> {

	private Button withData;

	public BeginVersionsDialog(@Nullable Shell parent, String project) {
		super(parent, "Put Project under Version Control", "A Git repository is made in " + project + ", and its files are staged for a first commit.");
	}

	@Override
	protected void createFields() {
		withData = check("Keep the &recordings in data with DVC", true);
		hint().setText("Git is slow with large files. DVC keeps them in a cache beside it, and Git only a small file that says which they are.");
	}

	@Override
	protected Boolean read() {
		return withData.getSelection();
	}
}
