package org.edgeloop.dataset.ui.explorer.internal.properties;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IProject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetSorter;
import org.edgeloop.dataset.ui.explorer.internal.Catalogues;
import org.edgeloop.dataset.ui.explorer.internal.tree.DatasetTree;

/** The page of the Properties view for what is selected in the explorer; it follows what jobs find out. */
public final class DatasetPropertyPage extends PropertySheetPage implements Catalogues.Listener {

	private static final int MOST_SELECTED = 500;

	private final DatasetPropertySources sources = new DatasetPropertySources(this::refreshLater);

	/** Lines come in the order in which they are best read. */
	private static final PropertySheetSorter AS_GIVEN = new PropertySheetSorter() {
		@Override
		public void sort(IPropertySheetEntry[] entries) {
			// as given
		}

		@Override
		public int compareCategories(String a, String b) {
			return 0;
		}
	};

	public DatasetPropertyPage() {
		setPropertySourceProvider(sources);
		setSorter(AS_GIVEN);
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		Catalogues.shared().addListener(this);
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		sources.select(selection);
		super.selectionChanged(part, isTooMuch(selection) ? StructuredSelection.EMPTY : selection);
	}

	/** What thousands of labels have in common would take seconds to find; to say it of some of them only would be wrong. */
	private static boolean isTooMuch(ISelection selection) {
		return selection instanceof IStructuredSelection many && many.size() > MOST_SELECTED;
	}

	@Override
	public void projectsChanged() {
		// a project that goes takes the selection with it
	}

	@Override
	public void scanned(IProject project, @Nullable DatasetTree older, DatasetTree newer) {
		refreshLater();
	}

	@Override
	public void moved(IResource from, IResource to) {
		// the explorer selects it in its new place
	}

	@Override
	public void detailsRead(IResource recording) {
		refreshLater();
	}

	private void refreshLater() {
		var control = getControl();
		if (control != null && !control.isDisposed()) {
			control.getDisplay().asyncExec(() -> {
				if (!control.isDisposed()) {
					refresh();
				}
			});
		}
	}

	@Override
	public void dispose() {
		Catalogues.shared().removeListener(this);
		sources.dispose();
		super.dispose();
	}
}
