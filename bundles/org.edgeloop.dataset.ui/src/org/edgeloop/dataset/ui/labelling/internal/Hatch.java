package org.edgeloop.dataset.ui.labelling.internal;

/**
 * The patterns that tell classes apart beside their colours, for those who see few colours and for prints without any. None of them
 * is upright or level: these lines are the time axis's and the value axes'.
 */
enum Hatch {

	RISING {
		@Override
		boolean covers(double x, double y) {
			return isLine(x + y);
		}
	},
	FALLING {
		@Override
		boolean covers(double x, double y) {
			return isLine(x - y);
		}
	},
	CROSSED {
		@Override
		boolean covers(double x, double y) {
			return isLine(x + y) || isLine(x - y);
		}
	},
	DOTTED {
		@Override
		boolean covers(double x, double y) {
			return isDot(x, y) || isDot(x + PERIOD / 2.0, y + PERIOD / 2.0);
		}
	},
	STEEP {
		@Override
		boolean covers(double x, double y) {
			return isLine(x + y / 2);
		}
	},
	FLAT {
		@Override
		boolean covers(double x, double y) {
			return isLine(y - x / 2);
		}
	},
	DASHED {
		@Override
		boolean covers(double x, double y) {
			return isLine(x + y) && Math.floorMod((int) Math.floor(y), PERIOD) < PERIOD / 2;
		}
	},
	SPARSE {
		@Override
		boolean covers(double x, double y) {
			return isLine((x - y) / 2);
		}
	};

	/** After how many points a line comes again; a tile of twice that repeats without a seam. */
	static final int PERIOD = 8;
	static final int TILE = 2 * PERIOD;

	private static final double LINE = 1;
	private static final double DOT = 1.1;

	/** @return the pattern of the n-th class; classes further apart than there are patterns share one */
	static Hatch of(int place) {
		return values()[Math.floorMod(place, values().length)];
	}

	/** @return whether ink lies on a place, in points */
	abstract boolean covers(double x, double y);

	private static boolean isLine(double distance) {
		double rest = distance % PERIOD;
		return (rest < 0 ? rest + PERIOD : rest) < LINE;
	}

	private static boolean isDot(double x, double y) {
		double dx = x % PERIOD - PERIOD / 2.0;
		double dy = y % PERIOD - PERIOD / 2.0;
		return dx * dx + dy * dy < DOT * DOT * 2;
	}
}
