package org.edgeloop.versioning.ui.internal.diff;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.edgeloop.lineage.LabelFileDiff;
import org.edgeloop.versioning.ui.diff.DiffInput;
import org.edgeloop.versioning.ui.diff.FileVersions;

/** Two versions of a label file: the labels that differ, and behind another tab the lines. */
public final class LabelsPane {

	private final CTabFolder tabs;

	public LabelsPane(Composite parent, DiffInput input, FileVersions versions, LabelFileDiff labels) {
		tabs = new CTabFolder(parent, SWT.BOTTOM | SWT.FLAT);
		var table = new LabelChangeTable(tabs, false);
		table.show(List.of(labels));
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
