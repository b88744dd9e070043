package org.edgeloop.drift.ui.internal.wizard;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.edgeloop.drift.document.DriftSpecFile;
import org.edgeloop.drift.spec.DataSet;
import org.edgeloop.drift.spec.DriftSpec;
import org.edgeloop.drift.spec.SpecFactory;
import org.edgeloop.drift.ui.setup.ReportPaths;

/** Asks where the report's file goes. */
final class ReportFilePage extends WizardNewFileCreationPage {

	private static final String FOLDER = "reports";

	private final TablesPage tables;

	ReportFilePage(IStructuredSelection folder, TablesPage tables) {
		super("file", folder);
		this.tables = tables;
		setTitle("Drift Report");
		setDescription("Where the report is kept. Its results are kept beside it.");
		setFileExtension(DriftSpecFile.EXTENSION);
	}

	/** @return the folder of a project that holds its reports, if it has one */
	static Optional<IFolder> reports(IProject project) {
		return Optional.of(project.getFolder(FOLDER)).filter(IFolder::exists);
	}

	@Override
	public void setVisible(boolean visible) {
		if (visible && getFileName().isEmpty()) {
			setFileName(tables.suggestedName() + "." + DriftSpecFile.EXTENSION);
		}
		super.setVisible(visible);
	}

	@Override
	protected InputStream getInitialContents() {
		DriftSpec spec = SpecFactory.eINSTANCE.createDriftSpec();
		Path folder = Path.of(ResourcesPlugin.getWorkspace().getRoot().findMember(getContainerFullPath()).getLocationURI());
		tables.reference().map(table -> dataSet(folder, table)).ifPresent(spec::setReference);
		tables.current().map(table -> dataSet(folder, table)).ifPresent(spec::setCurrent);
		return new ByteArrayInputStream(DriftSpecFile.FORM.format(spec).getBytes(StandardCharsets.UTF_8));
	}

	private static DataSet dataSet(Path folder, Path table) {
		DataSet set = SpecFactory.eINSTANCE.createDataSet();
		set.setFile(ReportPaths.relative(folder, table.toString()));
		return set;
	}
}
