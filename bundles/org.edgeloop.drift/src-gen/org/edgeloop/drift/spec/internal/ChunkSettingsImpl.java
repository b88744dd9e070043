/**
 */
package org.edgeloop.drift.spec.internal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.edgeloop.drift.spec.ChunkBy;
import org.edgeloop.drift.spec.ChunkPeriod;
import org.edgeloop.drift.spec.ChunkSettings;
import org.edgeloop.drift.spec.SpecPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Chunk Settings</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.edgeloop.drift.spec.internal.ChunkSettingsImpl#getBy <em>By</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.internal.ChunkSettingsImpl#getSize <em>Size</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.internal.ChunkSettingsImpl#getCount <em>Count</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.internal.ChunkSettingsImpl#getPeriod <em>Period</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.internal.ChunkSettingsImpl#getColumn <em>Column</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.internal.ChunkSettingsImpl#getUnknownKeys <em>Unknown Keys</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ChunkSettingsImpl extends EObjectImpl implements ChunkSettings {
	/**
	 * The default value of the '{@link #getBy() <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected static final ChunkBy BY_EDEFAULT = ChunkBy.SIZE;

	/**
	 * The cached value of the '{@link #getBy() <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected ChunkBy by = BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected static final long SIZE_EDEFAULT = 1000L;

	/**
	 * The cached value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected long size = SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected static final int COUNT_EDEFAULT = 10;

	/**
	 * The cached value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected int count = COUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPeriod() <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriod()
	 * @generated
	 * @ordered
	 */
	protected static final ChunkPeriod PERIOD_EDEFAULT = ChunkPeriod.DAY;

	/**
	 * The cached value of the '{@link #getPeriod() <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriod()
	 * @generated
	 * @ordered
	 */
	protected ChunkPeriod period = PERIOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getColumn() <em>Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColumn()
	 * @generated
	 * @ordered
	 */
	protected static final String COLUMN_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getColumn() <em>Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColumn()
	 * @generated
	 * @ordered
	 */
	protected String column = COLUMN_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnknownKeys() <em>Unknown Keys</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnknownKeys()
	 * @generated
	 * @ordered
	 */
	protected static final String UNKNOWN_KEYS_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getUnknownKeys() <em>Unknown Keys</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnknownKeys()
	 * @generated
	 * @ordered
	 */
	protected String unknownKeys = UNKNOWN_KEYS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ChunkSettingsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SpecPackage.Literals.CHUNK_SETTINGS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChunkBy getBy() {
		return by;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBy(ChunkBy newBy) {
		ChunkBy oldBy = by;
		by = newBy == null ? BY_EDEFAULT : newBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.CHUNK_SETTINGS__BY, oldBy, by));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSize() {
		return size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSize(long newSize) {
		long oldSize = size;
		size = newSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.CHUNK_SETTINGS__SIZE, oldSize, size));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCount() {
		return count;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCount(int newCount) {
		int oldCount = count;
		count = newCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.CHUNK_SETTINGS__COUNT, oldCount, count));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChunkPeriod getPeriod() {
		return period;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriod(ChunkPeriod newPeriod) {
		ChunkPeriod oldPeriod = period;
		period = newPeriod == null ? PERIOD_EDEFAULT : newPeriod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.CHUNK_SETTINGS__PERIOD, oldPeriod, period));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getColumn() {
		return column;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setColumn(String newColumn) {
		String oldColumn = column;
		column = newColumn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.CHUNK_SETTINGS__COLUMN, oldColumn, column));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnknownKeys() {
		return unknownKeys;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnknownKeys(String newUnknownKeys) {
		String oldUnknownKeys = unknownKeys;
		unknownKeys = newUnknownKeys;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.CHUNK_SETTINGS__UNKNOWN_KEYS, oldUnknownKeys, unknownKeys));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SpecPackage.CHUNK_SETTINGS__BY:
				return getBy();
			case SpecPackage.CHUNK_SETTINGS__SIZE:
				return getSize();
			case SpecPackage.CHUNK_SETTINGS__COUNT:
				return getCount();
			case SpecPackage.CHUNK_SETTINGS__PERIOD:
				return getPeriod();
			case SpecPackage.CHUNK_SETTINGS__COLUMN:
				return getColumn();
			case SpecPackage.CHUNK_SETTINGS__UNKNOWN_KEYS:
				return getUnknownKeys();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SpecPackage.CHUNK_SETTINGS__BY:
				setBy((ChunkBy)newValue);
				return;
			case SpecPackage.CHUNK_SETTINGS__SIZE:
				setSize((Long)newValue);
				return;
			case SpecPackage.CHUNK_SETTINGS__COUNT:
				setCount((Integer)newValue);
				return;
			case SpecPackage.CHUNK_SETTINGS__PERIOD:
				setPeriod((ChunkPeriod)newValue);
				return;
			case SpecPackage.CHUNK_SETTINGS__COLUMN:
				setColumn((String)newValue);
				return;
			case SpecPackage.CHUNK_SETTINGS__UNKNOWN_KEYS:
				setUnknownKeys((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case SpecPackage.CHUNK_SETTINGS__BY:
				setBy(BY_EDEFAULT);
				return;
			case SpecPackage.CHUNK_SETTINGS__SIZE:
				setSize(SIZE_EDEFAULT);
				return;
			case SpecPackage.CHUNK_SETTINGS__COUNT:
				setCount(COUNT_EDEFAULT);
				return;
			case SpecPackage.CHUNK_SETTINGS__PERIOD:
				setPeriod(PERIOD_EDEFAULT);
				return;
			case SpecPackage.CHUNK_SETTINGS__COLUMN:
				setColumn(COLUMN_EDEFAULT);
				return;
			case SpecPackage.CHUNK_SETTINGS__UNKNOWN_KEYS:
				setUnknownKeys(UNKNOWN_KEYS_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case SpecPackage.CHUNK_SETTINGS__BY:
				return by != BY_EDEFAULT;
			case SpecPackage.CHUNK_SETTINGS__SIZE:
				return size != SIZE_EDEFAULT;
			case SpecPackage.CHUNK_SETTINGS__COUNT:
				return count != COUNT_EDEFAULT;
			case SpecPackage.CHUNK_SETTINGS__PERIOD:
				return period != PERIOD_EDEFAULT;
			case SpecPackage.CHUNK_SETTINGS__COLUMN:
				return COLUMN_EDEFAULT == null ? column != null : !COLUMN_EDEFAULT.equals(column);
			case SpecPackage.CHUNK_SETTINGS__UNKNOWN_KEYS:
				return UNKNOWN_KEYS_EDEFAULT == null ? unknownKeys != null : !UNKNOWN_KEYS_EDEFAULT.equals(unknownKeys);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (by: ");
		result.append(by);
		result.append(", size: ");
		result.append(size);
		result.append(", count: ");
		result.append(count);
		result.append(", period: ");
		result.append(period);
		result.append(", column: ");
		result.append(column);
		result.append(", unknownKeys: ");
		result.append(unknownKeys);
		result.append(')');
		return result.toString();
	}

} //ChunkSettingsImpl
