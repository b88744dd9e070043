package org.edgeloop.versioning.ui.internal.history;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Control;
import org.edgeloop.base.Problem;
import org.edgeloop.lineage.DataVersionDiff;
import org.edgeloop.ui.Icons;
import org.edgeloop.versioning.ui.internal.diff.LabelChangeTable;

/** In what data, labels and classes of two versions differ, behind a tab each that says how many. */
final class DataTabs {

	private final CTabItem dataTab;
	private final CTabItem labelsTab;
	private final CTabItem classesTab;
	private final DataDifferenceTable data;
	private final LabelChangeTable labels;
	private final ClassBalanceTable classes;

	DataTabs(CTabFolder tabs) {
		data = new DataDifferenceTable(tabs);
		labels = new LabelChangeTable(tabs, true);
		classes = new ClassBalanceTable(tabs);
		dataTab = tab(tabs, data.control());
		labelsTab = tab(tabs, labels.control());
		classesTab = tab(tabs, classes.control());
		show(Optional.empty());
	}

	private static CTabItem tab(CTabFolder tabs, Control content) {
		CTabItem item = new CTabItem(tabs, SWT.NONE);
		item.setControl(content);
		return item;
	}

	/** @return the tab of the classes */
	CTabItem classes() {
		return classesTab;
	}

	void show(Optional<DataVersionDiff> difference) {
		data.show(difference.map(DataVersionDiff::files).orElse(List.of()));
		labels.show(difference.map(DataVersionDiff::labels).orElse(List.of()));
		classes.show(difference.map(DataVersionDiff::classes).orElse(List.of()));
		dataTab.setText("Data" + difference.map(each -> " (" + each.files().size() + ")").orElse(""));
		labelsTab.setText("Labels" + difference.map(each -> " (" + each.labels().stream().mapToInt(file -> file.changes().size()).sum() + ")").orElse(""));
		classesTab.setText("Class Balance");
		Optional<Problem> problem = difference.flatMap(each -> each.problems().stream().findFirst());
		dataTab.setImage(problem.isPresent() ? Icons.WARNING.image() : null);
		dataTab.setToolTipText(problem.map(Problem::toLine).orElse(""));
	}
}
