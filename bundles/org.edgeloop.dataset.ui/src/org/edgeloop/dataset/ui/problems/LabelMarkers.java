package org.edgeloop.dataset.ui.problems;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.edgeloop.dataset.check.CheckLabelsOperation.Findings;
import org.edgeloop.dataset.check.LabelProblem;
import org.edgeloop.dataset.ui.problems.internal.MarkerWriter;

/**
 * Keeps the problem markers of labels: what an editor finds while a recording is open, and what a check of the whole project found.
 * May be used from any thread; the markers follow in the background.
 */
public final class LabelMarkers {

	/** The type of the markers of single labels. */
	public static final String LABEL_PROBLEM = "org.edgeloop.dataset.ui.labelProblem";

	/** The type of the markers of files: label files that cannot be read, replaced recordings, contradictions in the description. */
	public static final String FILE_PROBLEM = "org.edgeloop.dataset.ui.fileProblem";

	/** The attribute of a marker that holds its problem's place in {@link #problem}. */
	public static final String PLACE = "place";

	/** The family of the jobs that write markers. */
	public static final Object WRITING = new Object();

	private static final LabelMarkers SHARED = new LabelMarkers();
	/** Several commands often follow each other at once. */
	private static final long GATHER_MILLISECONDS = 150;

	private final Map<IResource, List<LabelProblem>> problems = new ConcurrentHashMap<>();
	private final Set<IResource> open = ConcurrentHashMap.newKeySet();
	private final Map<IResource, List<LabelProblem>> waiting = new HashMap<>();
	private final Job writing = new Job("Writing label problems") {
		@Override
		protected IStatus run(IProgressMonitor monitor) {
			return MarkerWriter.write(takeWaiting());
		}

		@Override
		public boolean belongsTo(Object family) {
			return family == WRITING;
		}
	};

	private LabelMarkers() {
		writing.setSystem(true);
	}

	public static LabelMarkers shared() {
		return SHARED;
	}

	/** Says that an editor follows a recording, or does no more; a check of the whole project leaves it to the editor meanwhile. */
	public void setOpen(IResource recording, boolean isOpen) {
		if (isOpen) {
			open.add(recording);
		} else {
			open.remove(recording);
		}
	}

	/** Shows what is wrong with a recording's labels now. */
	public void show(IResource recording, List<LabelProblem> found) {
		synchronized (waiting) {
			waiting.put(recording, List.copyOf(found));
		}
		writing.schedule(GATHER_MILLISECONDS);
	}

	/** Shows what a check of a whole project found, in place of what was there. */
	public void show(IProject project, Findings findings) {
		Map<String, List<LabelProblem>> found = findings.labels().stream().collect(Collectors.groupingBy(LabelProblem::recording));
		problems.keySet().stream().filter(recording -> recording.getProject().equals(project))
				.filter(recording -> !found.containsKey(recording.getProjectRelativePath().toString())).filter(recording -> !open.contains(recording))
				.forEach(recording -> show(recording, List.of()));
		found.forEach((path, list) -> Optional.ofNullable(project.findMember(path)).filter(recording -> !open.contains(recording))
				.ifPresent(recording -> show(recording, list)));
		Job.createSystem("Writing file problems", (ICoreRunnable) _ -> MarkerWriter.write(project, findings.problems())).schedule();
	}

	private Map<IResource, List<LabelProblem>> takeWaiting() {
		synchronized (waiting) {
			Map<IResource, List<LabelProblem>> taken = Map.copyOf(waiting);
			waiting.clear();
			problems.putAll(taken);
			problems.values().removeIf(List::isEmpty);
			return taken;
		}
	}

	/** @return what a marker marks; empty if it is outdated */
	public Optional<LabelProblem> problem(IMarker marker) {
		List<LabelProblem> found = problems.getOrDefault(marker.getResource(), List.of());
		int place = marker.getAttribute(PLACE, -1);
		return place >= 0 && place < found.size() ? Optional.of(found.get(place)) : Optional.empty();
	}
}
