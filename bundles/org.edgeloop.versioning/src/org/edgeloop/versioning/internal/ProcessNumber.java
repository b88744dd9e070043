package org.edgeloop.versioning.internal;

import java.time.Instant;

/**
 * Which process of this machine did something.
 *
 * @param pid its number, which another process gets once it has ended
 * @param start when it was started, in milliseconds; 0 where the system does not tell
 */
public record ProcessNumber(long pid, long start) {

	public static ProcessNumber own() {
		return of(ProcessHandle.current());
	}

	private static ProcessNumber of(ProcessHandle process) {
		return new ProcessNumber(process.pid(), process.info().startInstant().map(Instant::toEpochMilli).orElse(0L));
	}

	/** @return the one whose {@link #toString} the text is; one that is not alive if it is none */
	public static ProcessNumber parse(String text) {
		return text.matches("\\d{1,18}-\\d{1,18}") ? new ProcessNumber(Long.parseLong(text.substring(0, text.indexOf('-'))),
				Long.parseLong(text.substring(text.indexOf('-') + 1))) : new ProcessNumber(Long.MAX_VALUE, 0);
	}

	public boolean isAlive() {
		return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(process -> of(process).equals(this)).isPresent();
	}

	@Override
	public String toString() {
		return pid + "-" + start;
	}
}
