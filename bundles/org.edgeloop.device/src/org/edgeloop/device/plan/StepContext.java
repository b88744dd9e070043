package org.edgeloop.device.plan;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;

/** What a step works with and tells; threads that the step starts may tell too. */
public interface StepContext {

	/** @return the step's own progress; its work is the step's alone */
	Progress progress();

	/** Adds a line to the log, which everybody may read: never a secret. */
	void log(String line);

	/** Says in a few words what came of the step, as {@code STM32F405xx, 1024 KiB flash}. */
	void outcome(String words);

	/** Warns without failing. */
	void warn(Problem problem);

	/** Adds to the bytes that were put onto the device. */
	void transferred(long bytes);

	/** The SHA-256 of what was put onto the device: 64 lower-case hexadecimal digits. */
	void sha256(String digits);

	/** Says that what stands on the device was read back, or hashed there, and equals what was put. */
	void verified();
}
