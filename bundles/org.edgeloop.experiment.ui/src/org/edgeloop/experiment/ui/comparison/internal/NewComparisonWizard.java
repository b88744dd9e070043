package org.edgeloop.experiment.ui.comparison.internal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.eclipse.ui.ide.IDE;
import org.edgeloop.experiment.comparison.ComparisonFile;
import org.edgeloop.experiment.spec.SpecFactory;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.Problems;

/** Makes an empty comparison and opens it; its runs are added there. */
public final class NewComparisonWizard extends Wizard implements INewWizard {

	private IWorkbench workbench;
	private WizardNewFileCreationPage file;

	@Override
	public void init(IWorkbench parent, IStructuredSelection selection) {
		workbench = parent;
		setWindowTitle("New Comparison of Runs");
		setDefaultPageImageDescriptor(Icons.COMPARE.descriptor());
		file = new WizardNewFileCreationPage("file", selection) {
			@Override
			protected InputStream getInitialContents() {
				String empty = ComparisonFile.FORM.format(SpecFactory.eINSTANCE.createRunsSpec());
				return new ByteArrayInputStream(empty.getBytes(StandardCharsets.UTF_8));
			}
		};
		file.setTitle("Comparison of Runs");
		file.setDescription("Where the comparison is kept. Runs and charts are added in its editor.");
		file.setFileExtension(ComparisonFile.EXTENSION);
		file.setFileName("comparison." + ComparisonFile.EXTENSION);
	}

	@Override
	public void addPages() {
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
			Problems.show(getShell(), "New Comparison", Problems.of(e));
		}
		return true;
	}
}
