package org.edgeloop.versioning.ui.internal.diff;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.edgeloop.versioning.ui.diff.DiffInput;
import org.edgeloop.versioning.ui.diff.FileVersions;
import org.edgeloop.versioning.ui.diff.LabelVersions;

/** Two versions of a label file: the labels that differ, and behind another tab the lines. */
public final class LabelsPane {

	private final CTabFolder tabs;

	public LabelsPane(Composite parent, DiffInput input, FileVersions versions, LabelVersions labels) {
		tabs = new CTabFolder(parent, SWT.BOTTOM | SWT.FLAT);
		var table = new LabelChangeTable(tabs);
		table.show(labels.changes(), labels.sampleRate());
		tab("Labels", table.control());
		tab("Text", new TextPane(tabs, input, versions).control());
		tabs.setSelection(0);
	}

	private void tab(String title, Control control) {
		CTabItem item = new CTabItem(tabs, SWT.NONE);
		item.setText(title);
		item.setControl(control);
	}

	public Control control() {
		return tabs;
	}
}
