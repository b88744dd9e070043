package org.edgeloop.dataset.ui.exchange.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.edgeloop.dataset.Dataset;
import org.edgeloop.dataset.RecordingEntry;
import org.edgeloop.dataset.ui.explorer.internal.ChannelNode;
import org.edgeloop.dataset.ui.projects.ProjectNature;
import org.edgeloop.dataset.ui.projects.Projects;
import org.edgeloop.ui.OperationJob;

/** The Edgeloop projects to choose from, and the recordings of the chosen one. */
final class ProjectChoice {

	/** The family of the jobs that list a project's recordings. */
	static final Object FAMILY = new Object();

	private final List<IProject> projects;
	private final Combo combo;
	private final Consumer<List<RecordingEntry>> recordings;

	/**
	 * @param parent has a grid layout of {@code columns} columns, of which the name takes one
	 * @param recordings is given the recordings of the chosen project, now and after each choice
	 */
	ProjectChoice(Composite parent, int columns, IStructuredSelection selection, Consumer<List<RecordingEntry>> recordings) {
		this.recordings = recordings;
		projects = Stream.of(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(ProjectNature::isOn).toList();
		new Label(parent, SWT.NONE).setText("&Project:");
		combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().span(columns - 1, 1).grab(true, false).applyTo(combo);
		projects.forEach(project -> combo.add(project.getName()));
		combo.select(Math.max(0, selected(selection).map(resource -> projects.indexOf(resource.getProject())).orElse(0)));
		combo.addListener(SWT.Selection, _ -> listRecordings());
	}

	/** @return the resource that is selected; that of a recording where its channel is */
	static Optional<IResource> selected(IStructuredSelection selection) {
		Object first = selection.getFirstElement();
		return Optional.ofNullable(first instanceof ChannelNode node ? node.recording() : Adapters.adapt(first, IResource.class));
	}

	Optional<IProject> project() {
		int index = combo.getSelectionIndex();
		return index < 0 || index >= projects.size() ? Optional.empty() : Optional.of(projects.get(index));
	}

	/** Lists the recordings in the background. */
	void listRecordings() {
		project().ifPresent(project -> {
			var job = new OperationJob<>("Listing the recordings of " + project.getName(), FAMILY,
					progress -> new Dataset(Projects.folderOf(project)).scan(progress));
			job.onResult(found -> {
				if (!combo.isDisposed() && project().filter(project::equals).isPresent()) {
					recordings.accept(found);
				}
			}).setSystem(true);
			job.schedule();
		});
	}
}
