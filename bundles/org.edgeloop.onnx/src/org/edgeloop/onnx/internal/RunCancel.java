package org.edgeloop.onnx.internal;

import org.edgeloop.base.CancelWatch;
import org.edgeloop.base.Progress;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

/** Ends a run of ONNX Runtime when its progress is cancelled. */
public final class RunCancel {

	private RunCancel() {
	}

	/** @return touches the options no more once it is closed */
	public static CancelWatch of(OrtSession.RunOptions options, Progress progress) {
		return new CancelWatch(progress, () -> {
			try {
				options.setTerminate(true);
			} catch (OrtException e) {
				// the run goes on to its end, where the caller finds that it was cancelled
			}
		});
	}
}
