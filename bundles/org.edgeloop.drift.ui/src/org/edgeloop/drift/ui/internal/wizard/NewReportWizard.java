package org.edgeloop.drift.ui.internal.wizard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
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

	/** @return the folder for reports of the project that is meant, or else where the selection is */
	private static IStructuredSelection folder(IStructuredSelection selection, List<IFile> tables) {
		if (!tables.isEmpty()) {
			return ReportFilePage.reports(tables.getFirst().getProject()).map(StructuredSelection::new)
					.orElseGet(() -> new StructuredSelection(tables.getFirst().getParent()));
		}
		return Adapters.adapt(selection.getFirstElement(), IResource.class) != null ? selection
				: onlyProject().map(project -> ReportFilePage.reports(project).map(StructuredSelection::new)
						.orElseGet(() -> new StructuredSelection(project))).orElse(new StructuredSelection(selection.toList()));
	}

	private static Optional<IProject> onlyProject() {
		List<IProject> open = Stream.of(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isOpen).toList();
		return open.size() == 1 ? Optional.of(open.getFirst()) : Optional.empty();
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
