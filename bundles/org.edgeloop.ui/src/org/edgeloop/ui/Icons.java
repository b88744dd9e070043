package org.edgeloop.ui;

import java.util.Locale;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/**
 * The icons of the workbench, drawn as SVG in this bundle's {@code icons/} so that they stay sharp at any zoom, in colours that
 * stand out from light and dark backgrounds. A {@code plugin.xml} names the file; code names the constant.
 */
public enum Icons {
	EDGELOOP,
	PROJECT,
	GROUP,
	RECORDING,
	CHANNEL,
	LABEL_REGION,
	LABEL_POINT,
	LABEL_RECORDING,
	BOOKMARK,
	SNAP,
	PRESET,
	KEYS,
	LABELS,
	SUGGESTION,
	SUGGEST,
	SIMILAR,
	ACCEPT,
	REJECT,
	REVIEW,
	SUBMITTED,
	TAXONOMY,
	IMPORT,
	EXPORT,
	NEW_PROJECT,
	OPEN_PROJECT,
	OPEN_FILE,
	FILTER,
	SORT,
	SEARCH,
	STATISTICS,
	LABELLING_PROGRESS,
	WINDOWS,
	ZOOM_IN,
	ZOOM_OUT,
	ZOOM_FIT,
	PREVIOUS,
	NEXT,
	MARK_IN,
	MARK_OUT,
	COMMIT,
	SCALE,
	TIME,
	VISIBLE,
	MOVE_UP,
	MOVE_DOWN,
	RECOVER,
	DEMO,
	INFO,
	WARNING,
	ERROR,
	DRIFT,
	DRIFTED,
	PASSED,
	SKIPPED,
	RUN,
	STOP,
	LOOP,
	SOUND,
	COMPARE,
	HISTORY,
	TABLE,
	OPEN_WINDOWS,
	STORE,
	SERVER,
	EXPERIMENT,
	RUNS,
	MODEL,
	MODEL_VERSION,
	ARTIFACT,
	STAR,
	PIN,
	COLUMNS,
	REFRESH,
	OPERATOR,
	TENSOR,
	GRAPH,
	GRAPH_FUNCTION,
	SUBGRAPH,
	GRAPH_INPUT,
	GRAPH_OUTPUT,
	GRAPH_VALUE,
	INITIALIZER,
	ATTRIBUTE,
	DIMENSION,
	MEMORY,
	COST,
	PROFILE,
	LINT,
	HEATMAP,
	HISTOGRAM,
	FEATURES,
	QUANTIZATION,
	DIFF,
	EVALUATE,
	PATH,
	REPEAT_BLOCK,
	OVERLAY_COLOURS,
	EXPAND_ALL,
	COLLAPSE_ALL,
	DEVICE,
	DEVICE_CHIP,
	DEVICE_PROBE,
	DEVICE_BOARD,
	DEVICE_CONTROLLER,
	FIRMWARE,
	DEPLOY,
	ROLL_BACK,
	CONSOLE,
	LIVE,
	CONNECTION,
	LOCK,
	PRACTICE,
	PERSPECTIVE_LABEL,
	PERSPECTIVE_ANALYSIS,
	PERSPECTIVE_DRIFT,
	PERSPECTIVE_EXPERIMENTS,
	PERSPECTIVE_MODEL,
	PERSPECTIVE_DEVICES,
	PERSPECTIVE_VERSION,
	BRANCH,
	PUSH,
	PULL,
	FETCH,
	STAGE,
	UNSTAGE,
	DISCARD,
	MERGE,
	CONFLICT,
	DATA,
	DATA_ADD,
	FILE,
	PAUSE,
	RECORD,
	CLEAR,
	SPECTRUM,
	DIAGNOSIS,
	TREND,
	ORBIT,
	ORDERS,
	OVERLAY_LABELLED,
	OVERLAY_UNLABELLED,
	OVERLAY_WARNING,
	OVERLAY_FIX,
	OVERLAY_ERROR,
	OVERLAY_REACHABLE,
	OVERLAY_BUSY,
	OVERLAY_REFUSED,
	OVERLAY_UNREACHABLE,
	OVERLAY_LOOKING,
	OVERLAY_MODIFIED,
	OVERLAY_ADDED,
	OVERLAY_DELETED,
	OVERLAY_STAGED,
	OVERLAY_UNTRACKED,
	OVERLAY_CONFLICT,
	OVERLAY_MISSING,
	OVERLAY_NOT_PUSHED;

	private final String path;

	Icons() {
		path = "icons/" + name().toLowerCase(Locale.ROOT) + ".svg";
	}

	/** @return the path inside the bundle {@code org.edgeloop.ui}, such as {@code icons/recording.svg} */
	public String path() {
		return path;
	}

	/** @return 16 × 16 points, overlays 8 × 8 */
	public ImageDescriptor descriptor() {
		return ImageDescriptor.createFromURL(Icons.class.getResource("/" + path));
	}

	/** @return an image that all share and nobody disposes. User interface thread only. */
	public Image image() {
		var registry = JFaceResources.getImageRegistry();
		String key = Icons.class.getName() + '.' + name();
		if (registry.getDescriptor(key) == null) {
			registry.put(key, descriptor());
		}
		return registry.get(key);
	}
}
