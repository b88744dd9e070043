package org.edgeloop.drift.ui.internal.wizard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.edgeloop.base.Problem;
import org.edgeloop.drift.document.DriftSpecFile;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.Problems;

/** Makes a drift report of two tables, and opens it. Tables that are selected are taken: the first is the reference. */
public final class NewReportWizard extends Wizard implements INewWizard {

	private static final List<String> TABLES = List.of("csv", "tsv", "parquet", "profile");

	private IWorkbench workbench;
	private TablesPage tables;
	private ReportFilePage file;

	@Override
	public void init(IWorkbench parent, IStructuredSelection selection) {
		workbench = parent;
		setWindowTitle("New Drift Report");
		setDefaultPageImageDescriptor(Icons.DRIFT.descriptor());
		List<IFile> chosen = tables(selection);
		tables = new TablesPage(chosen.stream().map(table -> Path.of(table.getLocationURI())).toList());
		file = new ReportFilePage(folder(selection, chosen), tables);
	}

	/** @return the files among what is selected that can be tables */
	static List<IFile> tables(IStructuredSelection selection) {
		var tables = new ArrayList<IFile>();
		for (Object element : selection) {
			IFile found = Adapters.adapt(element, IFile.class);
			if (found != null && found.getFileExtension() != null && TABLES.contains(found.getFileExtension()) && found.getLocationURI() != null) {
				tables.add(found);
			}
		}
		return tables;
	}

	/** @return a project's folder for reports, or else where the selection is */
	private static IStructuredSelection folder(IStructuredSelection selection, List<IFile> tables) {
		return tables.isEmpty() ? selection : ReportFilePage.reports(tables.getFirst().getProject()).map(StructuredSelection::new)
				.orElseGet(() -> new StructuredSelection(tables.getFirst().getParent()));
	}

	@Override
	public void addPages() {
		addPage(tables);
		addPage(file);
	}

	@Override
	public boolean performFinish() {
		IFile made = file.createNewFile();
		if (made == null) {
			return false;
		}
		try {
			IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), made);
		} catch (PartInitException e) {
			Problems.show(getShell(), "New Drift Report", Problem.error("The report was made, but cannot be opened.",
					made.getFullPath().toString(), "A report's name ends in ." + DriftSpecFile.EXTENSION + "."));
		}
		return true;
	}
}
