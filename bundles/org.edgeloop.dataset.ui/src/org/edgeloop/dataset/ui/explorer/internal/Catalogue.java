package org.edgeloop.dataset.ui.explorer.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.IdentifyRecordingOperation;
import org.edgeloop.dataset.ui.explorer.internal.tree.DatasetTree;
import org.edgeloop.dataset.ui.projects.ProjectNature;
import org.edgeloop.dataset.ui.projects.Projects;
import org.edgeloop.dataset.ui.projects.internal.TimingTrace;
import org.edgeloop.ui.OperationJob;

/** The recordings of one project, scanned anew in the background whenever something of it changed. */
public final class Catalogue {

	/** The family of the jobs that scan projects. */
	public static final Object SCAN_FAMILY = new Object();

	/** The family of the jobs that look whether changed recordings were replaced. */
	public static final Object IDENTIFY_FAMILY = new Object();

	/** The family of the jobs that open recordings to see their channels. */
	public static final Object DETAILS_FAMILY = new Object();

	/** The family of the jobs that compute statistics of recordings. */
	public static final Object STATISTICS_FAMILY = new Object();

	/** Told from the job that found it out. */
	interface Listener {

		/**
		 * @param older what the project was before; {@code null} at its first scan
		 */
		void scanned(Catalogue catalogue, @Nullable DatasetTree older, DatasetTree newer);

		/** A recording's channels, or why it has none, are known now. */
		void detailsRead(Catalogue catalogue, IResource recording);
	}

	/** What changes is often still being written. */
	private static final long SETTLE_MILLISECONDS = 3000;

	private final IProject project;
	private final Listener listener;
	private final OperationJob<DatasetTree> scan;
	private final OperationJob<Boolean> identification;
	private final Job synchronisation;
	private final Map<String, DetailsReader> details = new ConcurrentHashMap<>();
	private volatile @Nullable DatasetTree tree;
	private volatile @Nullable Problem scanProblem;

	Catalogue(IProject project, Listener listener) {
		this.project = project;
		this.listener = listener;
		Path folder = Projects.folderOf(project);
		var files = new ProjectScan(folder);
		scan = new OperationJob<>("Scan " + project.getName(), SCAN_FAMILY, files::run,
				Runnable::run);
		scan.setSystem(true);
		identification = new OperationJob<>("Identify changed recordings of " + project.getName(), IDENTIFY_FAMILY,
				progress -> identify(folder, files.changedRecordings(), progress), Runnable::run);
		identification.onResult(identified -> {
			if (identified) {
				rescan(0);
			}
		});
		identification.setSystem(true);
		identification.setPriority(Job.DECORATE);
		synchronisation = Job.createSystem("Refresh " + project.getName(), (ICoreRunnable) this::synchronise);
		scan.onResult(tree -> {
			scanned(tree);
			if (!files.changedRecordings().isEmpty()) {
				identification.schedule(SETTLE_MILLISECONDS);
			}
		}).onFailure(this::failed);
	}

	/** @return whether any could be read; the others stay as they are, and opening them says why */
	private static boolean identify(Path folder, List<String> recordings, Progress progress) {
		boolean identified = false;
		for (String recording : recordings) {
			try {
				new IdentifyRecordingOperation(folder, recording).run(progress);
				identified = true;
			} catch (IOException e) {
				ILog.get().info(recording + " could not be hashed.", e);
			}
		}
		return identified;
	}

	public IProject project() {
		return project;
	}

	/** @return the latest scan; empty before the first is done */
	public Optional<DatasetTree> tree() {
		return Optional.ofNullable(tree);
	}

	/**
	 * Scans again, soon and once for all changes that come together.
	 *
	 * @param delay how long to wait for more changes, in milliseconds
	 */
	void rescan(long delay) {
		scan.schedule(delay);
	}

	/** Brings the workspace in step with the disk, where others write too; what has changed is scanned again by that. */
	void synchronise() {
		synchronisation.schedule();
	}

	private void synchronise(IProgressMonitor monitor) throws CoreException {
		for (String folder : List.of(ProjectNature.DATA_FOLDER, ProjectNature.LABELS_FOLDER)) {
			project.getFolder(folder).refreshLocal(IResource.DEPTH_INFINITE, monitor);
		}
	}

	/** Stops what is running; nothing is told any more. */
	void close() {
		scan.cancel();
		identification.cancel();
		synchronisation.cancel();
		details.values().forEach(DetailsReader::cancel);
	}

	/** @return why the project could not be scanned; empty if it was */
	public Optional<Problem> scanProblem() {
		return Optional.ofNullable(scanProblem);
	}

	private void failed(Problem problem) {
		scanProblem = problem;
		update(new DatasetTree(Set.of()));
	}

	private void scanned(DatasetTree found) {
		scanProblem = null;
		TimingTrace.note("scanned " + project.getName());
		details.values().removeIf(DetailsReader::isOutdated);
		update(found);
	}

	private synchronized void update(DatasetTree found) {
		DatasetTree older = tree;
		DatasetTree newer = found.withBroken(brokenPaths());
		tree = newer;
		listener.scanned(this, older, newer);
	}

	private Set<String> brokenPaths() {
		var broken = ConcurrentHashMap.<String>newKeySet();
		details.forEach((path, reader) -> reader.problem().ifPresent(_ -> broken.add(path)));
		return broken;
	}

	/** @return what is known of the recording, reading it in the background if nothing is; looks at no file itself */
	public DetailsReader details(IResource recording) {
		return details.computeIfAbsent(DatasetPaths.of(recording), _ -> new DetailsReader(recording, this::detailsRead).start());
	}

	private void detailsRead(DetailsReader reader) {
		DatasetTree known = tree;
		if (known != null && reader.problem().isPresent()) {
			update(known);
		}
		listener.detailsRead(this, reader.recording());
	}
}
