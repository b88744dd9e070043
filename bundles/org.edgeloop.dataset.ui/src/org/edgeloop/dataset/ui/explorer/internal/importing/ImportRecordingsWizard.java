package org.edgeloop.dataset.ui.explorer.internal.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.edgeloop.dataset.ui.explorer.internal.ChannelNode;

/** Copies recordings from anywhere on the disk into a group, and asks what their files do not say. */
public final class ImportRecordingsWizard extends Wizard implements IImportWizard {

	private @Nullable RecordingsPage page;
	private @Nullable ReadingPage readingPage;

	public ImportRecordingsWizard() {
		setWindowTitle("Import Recordings");
	}

	/** @param selection what is imported into, or {@link Path}s of recordings to import */
	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		List<IProject> projects = ImportTarget.projects();
		Object selected = selection.getFirstElement();
		IResource resource = selected instanceof ChannelNode node ? node.recording() : Adapters.adapt(selected, IResource.class);
		ImportTarget initial = resource == null ? null : ImportTarget.of(resource).orElse(null);
		if (initial == null && !projects.isEmpty()) {
			initial = new ImportTarget(projects.getFirst(), "");
		}
		ReadingPage described = new ReadingPage();
		RecordingsPage created = new RecordingsPage(projects, initial, described::setSources);
		page = created;
		readingPage = described;
		for (Object chosen : selection.toList()) {
			if (chosen instanceof Path source) {
				created.add(source);
			}
		}
		addPage(created);
		addPage(described);
	}

	@Override
	public boolean performFinish() {
		RecordingsPage shown = Objects.requireNonNull(page);
		ImportTarget target = shown.target();
		if (target == null) {
			return false;
		}
		RecordingImport.start(target, shown.sources(), Objects.requireNonNull(readingPage).settings());
		return true;
	}
}
