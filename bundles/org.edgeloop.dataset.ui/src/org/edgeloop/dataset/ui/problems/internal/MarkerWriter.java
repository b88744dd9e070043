package org.edgeloop.dataset.ui.problems.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Problem.Severity;
import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.ui.TimeFormat;
import org.edgeloop.dataset.check.LabelProblem;
import org.edgeloop.dataset.ui.problems.LabelMarkers;

/** Replaces markers, all at once for whoever listens to the workspace. */
public final class MarkerWriter {

	/** A recording with more problems shows these first; nobody works through more at a time. */
	static final int MOST = 500;

	private MarkerWriter() {
	}

	/** Replaces the markers of recordings; those that are not there any more have none. */
	public static IStatus write(Map<IResource, List<LabelProblem>> problems) {
		return inWorkspace(_ -> {
			for (Map.Entry<IResource, List<LabelProblem>> recording : problems.entrySet()) {
				if (recording.getKey().isAccessible()) {
					replace(recording.getKey(), recording.getValue());
				}
			}
		});
	}

	private static void replace(IResource recording, List<LabelProblem> problems) throws CoreException {
		recording.deleteMarkers(LabelMarkers.LABEL_PROBLEM, true, IResource.DEPTH_ZERO);
		for (int place = 0; place < Math.min(MOST, problems.size()); place++) {
			LabelProblem problem = problems.get(place);
			Map<String, Object> attributes = attributes(sentence(problem.message()), problem.severity());
			attributes.put(IMarker.LOCATION, location(problem.range()));
			attributes.put(LabelMarkers.PLACE, place);
			recording.createMarker(LabelMarkers.LABEL_PROBLEM, attributes);
		}
		if (problems.size() > MOST) {
			recording.createMarker(LabelMarkers.LABEL_PROBLEM,
					attributes((problems.size() - MOST) + " more problems of this recording are not listed.", Severity.WARNING));
		}
	}

	static String location(SampleRange range) {
		return range.isEmpty() ? "sample " + TimeFormat.count(range.from())
				: "samples " + TimeFormat.count(range.from()) + " \u2013 " + TimeFormat.count(range.to());
	}

	/** Replaces the markers of a project's files. */
	public static void write(IProject project, List<Problem> problems) {
		inWorkspace(_ -> {
			if (!project.isAccessible()) {
				return;
			}
			project.deleteMarkers(LabelMarkers.FILE_PROBLEM, true, IResource.DEPTH_INFINITE);
			for (Problem problem : problems) {
				String remedy = problem.remedy().isEmpty() ? "" : " " + sentence(problem.remedy());
				resource(project, problem.where()).createMarker(LabelMarkers.FILE_PROBLEM,
						attributes(sentence(problem.what()) + remedy, problem.severity()));
			}
		});
	}

	/** @return what a problem's place names, which may have a line or a byte behind it; the project where it is none of its files */
	private static IResource resource(IProject project, String where) {
		int behind = where.indexOf(',');
		return find(project, where).or(() -> find(project, behind < 0 ? where : where.substring(0, behind)))
				.or(() -> find(project, where.replaceFirst(":\\d+$", ""))).orElse(project);
	}

	private static Optional<IResource> find(IProject project, String where) {
		try {
			Path path = Path.of(where);
			IResource found = path.isAbsolute() ? ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(IPath.fromPath(path))
					: project.findMember(where);
			return Optional.ofNullable(found).filter(IResource::exists);
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	private static Map<String, Object> attributes(String message, Severity severity) {
		Map<String, Object> attributes = new HashMap<>();
		attributes.put(IMarker.MESSAGE, message);
		attributes.put(IMarker.TRANSIENT, true);
		attributes.put(IMarker.SEVERITY, switch (severity) {
		case INFO -> IMarker.SEVERITY_INFO;
		case WARNING -> IMarker.SEVERITY_WARNING;
		case ERROR -> IMarker.SEVERITY_ERROR;
		});
		return attributes;
	}

	private static String sentence(String text) {
		return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
	}

	private static IStatus inWorkspace(ICoreRunnable action) {
		try {
			ResourcesPlugin.getWorkspace().run(action, null, IWorkspace.AVOID_UPDATE, null);
			return Status.OK_STATUS;
		} catch (CoreException e) {
			return e.getStatus();
		}
	}
}
