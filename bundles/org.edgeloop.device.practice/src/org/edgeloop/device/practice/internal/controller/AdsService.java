package org.edgeloop.device.practice.internal.controller;

/** The numbers of commands and of errors in packets. */
final class AdsService {

	static final int DEVICE_INFO = 1;
	static final int READ = 2;
	static final int WRITE = 3;
	static final int STATE = 4;
	static final int WRITE_CONTROL = 5;
	static final int ADD_NOTIFICATION = 6;
	static final int DELETE_NOTIFICATION = 7;
	static final int NOTIFICATION = 8;
	static final int READ_WRITE = 9;

	static final int NO_PORT = 6;
	static final int NO_MACHINE = 7;
	static final int NO_SERVICE = 0x701;
	static final int NO_GROUP = 0x702;
	static final int NO_OFFSET = 0x703;
	static final int NO_ACCESS = 0x704;
	static final int BAD_SIZE = 0x705;
	static final int NOT_FOUND = 0x70C;
	static final int IS_THERE = 0x70F;
	static final int NO_SYMBOL = 0x710;
	static final int NO_NOTIFICATION = 0x714;
	static final int NO_ROOM = 0x70A;

	private AdsService() {
	}

	/** A request that is refused. */
	static final class RefusedException extends Exception {

		private static final long serialVersionUID = 1L;

		private final int code;

		RefusedException(int code) {
			super("0x%X".formatted(code));
			this.code = code;
		}

		int code() {
			return code;
		}
	}
}
