package org.edgeloop.onnx.ui.internal.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.edgeloop.onnx.lint.LintFinding;
import org.edgeloop.onnx.lint.Target;

/** Findings of targets as problems of files, all of a file at once for whoever listens to the workspace. */
public final class LintMarkers {

	public static final String TYPE = "org.edgeloop.onnx.ui.lintProblem";

	static final String RULE = "rule";
	static final String GRAPH = "graph";
	static final String NODE = "node";
	static final String HINT = "hint";
	static final String SOURCE = "source";

	private LintMarkers() {
	}

	/** Replaces what is said of a file. */
	static IStatus write(IFile file, Target target, List<LintFinding> findings) {
		return replace(file, () -> {
			for (LintFinding finding : findings) {
				file.createMarker(TYPE, attributes(target, finding));
			}
		});
	}

	/** Takes away what is said of a file. */
	static IStatus clear(IFile file) {
		return replace(file, () -> {
			// nothing comes instead
		});
	}

	/** Makes markers. */
	@FunctionalInterface
	private interface Making {

		void run() throws CoreException;
	}

	private static IStatus replace(IFile file, Making making) {
		try {
			ResourcesPlugin.getWorkspace().run(_ -> {
				if (file.isAccessible()) {
					file.deleteMarkers(TYPE, true, IResource.DEPTH_ZERO);
					making.run();
				}
			}, null, IWorkspace.AVOID_UPDATE, null);
			return Status.OK_STATUS;
		} catch (CoreException e) {
			return e.getStatus();
		}
	}

	private static Map<String, Object> attributes(Target target, LintFinding finding) {
		Map<String, Object> attributes = new HashMap<>();
		attributes.put(IMarker.MESSAGE, target.name() + ": " + finding.what());
		attributes.put(IMarker.SEVERITY, switch (finding.severity()) {
		case INFO -> IMarker.SEVERITY_INFO;
		case WARNING -> IMarker.SEVERITY_WARNING;
		case ERROR -> IMarker.SEVERITY_ERROR;
		});
		attributes.put(IMarker.LOCATION, finding.where());
		attributes.put(RULE, finding.rule().id());
		attributes.put(HINT, finding.hint());
		attributes.put(SOURCE, finding.source());
		finding.node().ifPresent(node -> {
			attributes.put(GRAPH, node.graph().id());
			attributes.put(NODE, node.index());
		});
		return attributes;
	}
}
