/**
 */
package org.edgeloop.experiment.spec.internal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.edgeloop.experiment.spec.SelectedRun;
import org.edgeloop.experiment.spec.SpecPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Selected Run</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.edgeloop.experiment.spec.internal.SelectedRunImpl#getRun <em>Run</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.internal.SelectedRunImpl#getStore <em>Store</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.internal.SelectedRunImpl#isHidden <em>Hidden</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.internal.SelectedRunImpl#isPinned <em>Pinned</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.internal.SelectedRunImpl#getUnknownKeys <em>Unknown Keys</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SelectedRunImpl extends EObjectImpl implements SelectedRun {
	/**
	 * The default value of the '{@link #getRun() <em>Run</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRun()
	 * @generated
	 * @ordered
	 */
	protected static final String RUN_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getRun() <em>Run</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRun()
	 * @generated
	 * @ordered
	 */
	protected String run = RUN_EDEFAULT;

	/**
	 * The default value of the '{@link #getStore() <em>Store</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStore()
	 * @generated
	 * @ordered
	 */
	protected static final String STORE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getStore() <em>Store</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStore()
	 * @generated
	 * @ordered
	 */
	protected String store = STORE_EDEFAULT;

	/**
	 * The default value of the '{@link #isHidden() <em>Hidden</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHidden()
	 * @generated
	 * @ordered
	 */
	protected static final boolean HIDDEN_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isHidden() <em>Hidden</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHidden()
	 * @generated
	 * @ordered
	 */
	protected boolean hidden = HIDDEN_EDEFAULT;

	/**
	 * The default value of the '{@link #isPinned() <em>Pinned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPinned()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PINNED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPinned() <em>Pinned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPinned()
	 * @generated
	 * @ordered
	 */
	protected boolean pinned = PINNED_EDEFAULT;

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
	protected SelectedRunImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SpecPackage.Literals.SELECTED_RUN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRun() {
		return run;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRun(String newRun) {
		String oldRun = run;
		run = newRun;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.SELECTED_RUN__RUN, oldRun, run));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStore() {
		return store;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStore(String newStore) {
		String oldStore = store;
		store = newStore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.SELECTED_RUN__STORE, oldStore, store));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isHidden() {
		return hidden;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHidden(boolean newHidden) {
		boolean oldHidden = hidden;
		hidden = newHidden;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.SELECTED_RUN__HIDDEN, oldHidden, hidden));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPinned() {
		return pinned;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPinned(boolean newPinned) {
		boolean oldPinned = pinned;
		pinned = newPinned;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.SELECTED_RUN__PINNED, oldPinned, pinned));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.SELECTED_RUN__UNKNOWN_KEYS, oldUnknownKeys, unknownKeys));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SpecPackage.SELECTED_RUN__RUN:
				return getRun();
			case SpecPackage.SELECTED_RUN__STORE:
				return getStore();
			case SpecPackage.SELECTED_RUN__HIDDEN:
				return isHidden();
			case SpecPackage.SELECTED_RUN__PINNED:
				return isPinned();
			case SpecPackage.SELECTED_RUN__UNKNOWN_KEYS:
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
			case SpecPackage.SELECTED_RUN__RUN:
				setRun((String)newValue);
				return;
			case SpecPackage.SELECTED_RUN__STORE:
				setStore((String)newValue);
				return;
			case SpecPackage.SELECTED_RUN__HIDDEN:
				setHidden((Boolean)newValue);
				return;
			case SpecPackage.SELECTED_RUN__PINNED:
				setPinned((Boolean)newValue);
				return;
			case SpecPackage.SELECTED_RUN__UNKNOWN_KEYS:
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
			case SpecPackage.SELECTED_RUN__RUN:
				setRun(RUN_EDEFAULT);
				return;
			case SpecPackage.SELECTED_RUN__STORE:
				setStore(STORE_EDEFAULT);
				return;
			case SpecPackage.SELECTED_RUN__HIDDEN:
				setHidden(HIDDEN_EDEFAULT);
				return;
			case SpecPackage.SELECTED_RUN__PINNED:
				setPinned(PINNED_EDEFAULT);
				return;
			case SpecPackage.SELECTED_RUN__UNKNOWN_KEYS:
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
			case SpecPackage.SELECTED_RUN__RUN:
				return RUN_EDEFAULT == null ? run != null : !RUN_EDEFAULT.equals(run);
			case SpecPackage.SELECTED_RUN__STORE:
				return STORE_EDEFAULT == null ? store != null : !STORE_EDEFAULT.equals(store);
			case SpecPackage.SELECTED_RUN__HIDDEN:
				return hidden != HIDDEN_EDEFAULT;
			case SpecPackage.SELECTED_RUN__PINNED:
				return pinned != PINNED_EDEFAULT;
			case SpecPackage.SELECTED_RUN__UNKNOWN_KEYS:
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
		result.append(" (run: ");
		result.append(run);
		result.append(", store: ");
		result.append(store);
		result.append(", hidden: ");
		result.append(hidden);
		result.append(", pinned: ");
		result.append(pinned);
		result.append(", unknownKeys: ");
		result.append(unknownKeys);
		result.append(')');
		return result.toString();
	}

} //SelectedRunImpl
