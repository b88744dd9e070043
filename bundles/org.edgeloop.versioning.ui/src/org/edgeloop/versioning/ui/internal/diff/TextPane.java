package org.edgeloop.versioning.ui.internal.diff;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.contentmergeviewer.TextMergeViewer;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.compare.structuremergeviewer.Differencer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.edgeloop.versioning.ui.diff.DiffInput;
import org.edgeloop.versioning.ui.diff.FileVersions;

/** Two texts side by side, with what differs between them marked. */
public final class TextPane {

	private final TextMergeViewer viewer;

	public TextPane(Composite parent, DiffInput input, FileVersions versions) {
		var configuration = new CompareConfiguration();
		configuration.setLeftEditable(false);
		configuration.setRightEditable(false);
		configuration.setLeftLabel(input.older().title());
		configuration.setRightLabel(input.newer().title());
		// The platform would put the older version on the right.
		configuration.setProperty(CompareConfiguration.MIRRORED, Boolean.FALSE);
		viewer = new TextMergeViewer(parent, SWT.NONE, configuration);
		viewer.setInput(new DiffNode(null, Differencer.CHANGE, null, new VersionContent(input.older().path(), versions.older()),
				new VersionContent(input.newer().path(), versions.newer())));
		viewer.getControl().addDisposeListener(_ -> configuration.dispose());
	}

	public Control control() {
		return viewer.getControl();
	}
}
